import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/visualize","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/index.md","filePath":"api/@convlang/visualize/index.md"}');
const _sfc_main = { name: "api/@convlang/visualize/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/visualize</p><h1 id="convlang-visualize" tabindex="-1">@convlang/visualize <a class="header-anchor" href="#convlang-visualize" aria-label="Permalink to &quot;@convlang/visualize&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/Area">Area</a></li><li><a href="./interfaces/Drawing">Drawing</a></li><li><a href="./interfaces/DrawnBox">DrawnBox</a></li><li><a href="./interfaces/DrawnLine">DrawnLine</a></li><li><a href="./interfaces/DrawnNode">DrawnNode</a></li><li><a href="./interfaces/Picture">Picture</a></li><li><a href="./interfaces/PictureBox">PictureBox</a></li><li><a href="./interfaces/PictureEdge">PictureEdge</a></li><li><a href="./interfaces/PictureNode">PictureNode</a></li><li><a href="./interfaces/PictureOptions">PictureOptions</a></li><li><a href="./interfaces/Point">Point</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Family">Family</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/createPicture">createPicture</a></li><li><a href="./functions/layOut">layOut</a></li><li><a href="./functions/renderSvg">renderSvg</a></li><li><a href="./functions/renderText">renderText</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
