import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BuiltLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/BuiltLayer.md","filePath":"api/@convlang/ops/interfaces/BuiltLayer.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/BuiltLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / BuiltLayer</p><h1 id="interface-builtlayer" tabindex="-1">Interface: BuiltLayer <a class="header-anchor" href="#interface-builtlayer" aria-label="Permalink to &quot;Interface: BuiltLayer&quot;">​</a></h1><p>What a layer gives back.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="facts" tabindex="-1">facts? <a class="header-anchor" href="#facts" aria-label="Permalink to &quot;facts?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>facts?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p></blockquote><p>Settings after defaults for tables and pictures. <code>kernel</code>, <code>stride</code>, <code>pads</code> <code>[top, bottom, left, right]</code> and <code>dilation</code> (two-number lists <code>[height, width]</code>) are what the receptive field is computed from; <code>upscale</code> divides the jump; <code>crop</code> <code>[top, bottom, left, right]</code> is what is cut away. <code>placeless</code>, true, says that rows and columns of the output are not those of the input, nor windows of them at even steps: no receptive field is known from there on.</p><hr><h3 id="macs" tabindex="-1">macs? <a class="header-anchor" href="#macs" aria-label="Permalink to &quot;macs?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>macs?</strong>: <code>number</code></p></blockquote><p>Multiplications by weights for one sample, where the sum over the ops is not what the counting rule means.</p><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/BuiltLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BuiltLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BuiltLayer as default
};
