import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SiteStep","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/SiteStep.md","filePath":"api/@convlang/semantics/interfaces/SiteStep.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/SiteStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / SiteStep</p><h1 id="interface-sitestep" tabindex="-1">Interface: SiteStep <a class="header-anchor" href="#interface-sitestep" aria-label="Permalink to &quot;Interface: SiteStep&quot;">​</a></h1><p>One call, repeat or stage on the way to an instance of a stage.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>file</strong>: <code>string</code></p></blockquote><hr><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>offset</strong>: <code>number</code></p></blockquote><hr><h3 id="round" tabindex="-1">round <a class="header-anchor" href="#round" aria-label="Permalink to &quot;round&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>round</strong>: <code>number</code></p></blockquote><p>Which time of a repeat; 0 elsewhere.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/SiteStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SiteStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SiteStep as default
};
