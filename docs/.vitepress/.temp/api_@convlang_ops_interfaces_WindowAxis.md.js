import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WindowAxis","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/WindowAxis.md","filePath":"api/@convlang/ops/interfaces/WindowAxis.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/WindowAxis.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WindowAxis</p><h1 id="interface-windowaxis" tabindex="-1">Interface: WindowAxis <a class="header-anchor" href="#interface-windowaxis" aria-label="Permalink to &quot;Interface: WindowAxis&quot;">​</a></h1><p>One direction of a window: the numbers of the formula <code>(size - extent + padding) / stride + 1</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <code>number</code></p></blockquote><p>The pad behind the image: the part of <code>padding</code> at the bottom or right.</p><hr><h3 id="extent" tabindex="-1">extent <a class="header-anchor" href="#extent" aria-label="Permalink to &quot;extent&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>extent</strong>: <code>number</code></p></blockquote><p>Size of the kernel with its holes: <code>dilation * (kernel - 1) + 1</code>, F of the formula.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>&quot;height&quot;</code> | <code>&quot;width&quot;</code> | <code>&quot;length&quot;</code></p></blockquote><hr><h3 id="padding" tabindex="-1">padding <a class="header-anchor" href="#padding" aria-label="Permalink to &quot;padding&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>padding</strong>: <code>number</code></p></blockquote><p>Both pads together, 2P of the formula.</p><hr><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>size</strong>: <code>number</code></p></blockquote><p>Size of the image in this direction, W of the formula.</p><hr><h3 id="stride" tabindex="-1">stride <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stride</strong>: <code>number</code></p></blockquote><hr><h3 id="verdict" tabindex="-1">verdict <a class="header-anchor" href="#verdict" aria-label="Permalink to &quot;verdict&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>verdict</strong>: <code>&quot;fits&quot;</code> | <code>&quot;inexact&quot;</code> | <code>&quot;too-small&quot;</code></p></blockquote><p><code>fits</code> when the formula comes out whole.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/WindowAxis.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WindowAxis = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WindowAxis as default
};
